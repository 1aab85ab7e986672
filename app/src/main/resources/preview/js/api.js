/** Talks with the preview's own server, and with nobody else. */
export async function get(path) {
  return answer(await reach(path, { headers: { Accept: "application/json" } }));
}

export async function post(path, body = {}) {
  return answer(
    await reach(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
    }),
  );
}

async function reach(path, options) {
  try {
    return await fetch(path, options);
  } catch {
    throw new Error("The preview doesn't answer. Start ./coach again, then repeat this.");
  }
}

async function answer(response) {
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.problem ?? `The preview answered ${response.status}.`);
  }
  return body;
}
