package de.pressespiegel.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a record class as a published table. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Table {
    /** Name in the warehouse, snake case. */
    String name();

    /** What one row means, in one sentence. */
    String description();

    /** Whether the table is laid out by month of publication ({@code undated-} and month of ingestion where that is unknown). */
    boolean partitioned() default false;
}
