/** From files as scrapers leave them to records: text, metadata, or the reason why not. */
@NullMarked
package de.pressespiegel.text.source;

import org.jspecify.annotations.NullMarked;
