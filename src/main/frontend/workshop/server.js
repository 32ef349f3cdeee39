// What the server is asked. An answer that is not what was asked for means that the session is over.
export class SignedOut extends Error {}

export class Server {
  constructor(root) {
    this.urls = root.dataset;
    this.header = root.dataset.csrfHeader;
    this.token = root.dataset.csrfToken;
  }

  async content() {
    return (await this.get(this.urls.content, 'text/')).text();
  }

  async catalogue() {
    return (await this.get(this.urls.catalogue, 'json')).json();
  }

  async state() {
    return (await this.get(this.urls.state, 'json')).json();
  }

  // { saved, conflict or problems }, by what the server made of it.
  async put(text, revision) {
    const headers = { 'Content-Type': 'text/plain;charset=UTF-8', 'X-Revision': String(revision) };
    const answer = await this.send(this.urls.content, 'PUT', text, headers, 'json');
    const body = await answer.json();
    if (answer.status === 409) {
      return { conflict: body };
    }
    return answer.ok ? { saved: body } : { problems: body.problems ?? [] };
  }

  async preview(json) {
    const headers = { 'Content-Type': 'application/json' };
    const answer = await this.send(this.urls.preview, 'POST', json, headers, 'html');
    return answer.text();
  }

  async get(url, kind) {
    return expect(await fetch(url, { redirect: 'manual', headers: { Accept: accept(kind) } }), kind, [200]);
  }

  // Signing in again makes a new token, so that a refusal is answered once with the token of the page as it is now.
  async send(url, method, body, headers, kind, again = true) {
    const request = { method, body, redirect: 'manual', headers: { ...headers, Accept: accept(kind) } };
    request.headers[this.header] = this.token;
    const answer = await fetch(url, request);
    if (answer.status === 403 && again && (await this.renewToken())) {
      return this.send(url, method, body, headers, kind, false);
    }
    return expect(answer, kind, [200, 409, 422]);
  }

  async renewToken() {
    const page = await fetch(location.href, { redirect: 'manual' });
    if (!page.ok) {
      return false;
    }
    const now = new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('[data-heed-editor]');
    const changed = now && now.dataset.csrfToken !== this.token;
    this.token = changed ? now.dataset.csrfToken : this.token;
    return changed;
  }
}

function accept(kind) {
  return { json: 'application/json', html: 'text/html', 'text/': 'text/plain, application/xml, application/json' }[
    kind
  ];
}

function expect(answer, kind, statuses) {
  const type = answer.headers.get('Content-Type') ?? '';
  const html = type.includes('text/html');
  if (
    answer.type === 'opaqueredirect' ||
    [401, 403].includes(answer.status) ||
    (answer.ok && html && kind !== 'html')
  ) {
    throw new SignedOut();
  }
  if (!statuses.includes(answer.status)) {
    throw new Error(String(answer.status));
  }
  return answer;
}
