/** Server-sent events: what happened in a pane, or to the content, comes in here and nowhere else. */
export function listen(handlers, onState) {
  const source = new EventSource("api/stream");
  for (const [name, handle] of Object.entries(handlers)) {
    source.addEventListener(name, (event) => handle(JSON.parse(event.data)));
  }
  source.addEventListener("open", () => onState("connected"));
  source.addEventListener("error", () => onState("lost"));
  return source;
}
