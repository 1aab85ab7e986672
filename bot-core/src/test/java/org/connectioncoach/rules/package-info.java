/** What may know what, as tests. The rules that hold for every module are handed to the others in the test jar. */
package org.connectioncoach.rules;
