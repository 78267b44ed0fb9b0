/** What a migration costs: findings that have a concern, put together to pieces of work with an effort each. */
package dev.guidelint.analyzer.migration;
