/**
 * GraphQL over HTTP: one door for all requests, what may be kept of answers, and trusted
 * documents.
 */
@NullMarked
package org.lianhe.http;

import org.jspecify.annotations.NullMarked;
