package de.pressespiegel.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes a column where it is declared: the data dictionary and the Excel headers are made from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Column {
    /** Meaning, in one phrase. */
    String description();

    /** Unit or range; empty when the description says it all. */
    String unit() default "";
}
