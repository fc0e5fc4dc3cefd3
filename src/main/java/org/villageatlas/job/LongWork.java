package org.villageatlas.job;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A handler whose response may be 202 with a job, for the description of the service. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LongWork {

    /** What is answered in place of the response. */
    Class<?> accepted() default JobRow.class;
}
