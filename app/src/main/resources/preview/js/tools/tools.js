/** The author's workbench beside the conversations. */
export function startTools() {
  return { content() {} };
}
