package de.pressespiegel.model;

import java.lang.reflect.Method;

/**
 * One column as declared.
 *
 * @param name snake case name
 * @param type what it holds
 * @param nullable whether a value may be missing
 * @param description meaning
 * @param unit unit or range, may be empty
 * @param accessor reads it from a record
 */
public record ColumnSchema(
        String name, ColumnType type, boolean nullable, String description, String unit, Method accessor) {}
