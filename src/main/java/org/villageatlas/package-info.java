/** The root: starts the service and holds nothing else. Every room below is named after a word of the business. */
@org.jspecify.annotations.NullMarked
package org.villageatlas;
