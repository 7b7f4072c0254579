/** The form's schema, its data, a token that makes two clicks one submission, and the CSRF header. */
export async function loadForm(url) {
  const response = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
  if (!response.ok || !isJson(response)) throw new Error('form is not available');
  return response.json();
}

/**
 * Sends the answers. Returns {redirect}, or what the server refused as {message, errors},
 * or a problem named by the island's own sentence: textOffline, textLoggedOut, textFailed.
 */
export async function sendForm(url, data, definition) {
  try {
    const response = await post(url, data, definition);
    if (response.status === 403) return retryWithFreshToken(url, data, definition);
    return await read(response);
  } catch {
    return { problem: 'textOffline' };
  }
}

// A log-in in another tab changes the CSRF token; that alone must not cost anybody what they typed.
async function retryWithFreshToken(url, data, definition) {
  let fresh;
  try {
    fresh = await loadForm(url);
  } catch {
    return { problem: 'textLoggedOut' };
  }
  if (fresh.csrf.token === definition.csrf.token) return { problem: 'textFailed' };
  definition.csrf = fresh.csrf;
  return read(await post(url, data, definition));
}

function post(url, data, { clientToken, csrf }) {
  return fetch(url, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', [csrf.header]: csrf.token },
    body: JSON.stringify({ data, clientToken }),
  });
}

async function read(response) {
  if (response.status === 401) return { problem: 'textLoggedOut' };
  if (!isJson(response)) return { problem: response.redirected ? 'textLoggedOut' : 'textFailed' };
  const answer = await response.json();
  return response.ok || answer.message ? answer : { problem: 'textFailed' };
}

function isJson(response) {
  return (response.headers.get('Content-Type') ?? '').includes('json');
}
