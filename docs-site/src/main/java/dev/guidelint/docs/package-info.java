/** Makes the documentation site: pages, a report to click, an index to search, and a check of all links. */
package dev.guidelint.docs;
