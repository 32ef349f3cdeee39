import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Server, SignedOut } from '../workshop/server.js';

let server, fetched;

const answer = (status, type, body = '', more = {}) => ({
  status,
  ok: status >= 200 && status < 300,
  type: 'basic',
  headers: { get: () => type },
  text: async () => body,
  json: async () => JSON.parse(body),
  ...more,
});
const json = (status, body) => answer(status, 'application/json', JSON.stringify(body));
const redirect = () => answer(0, null, '', { type: 'opaqueredirect' });
const page = (token) => answer(200, 'text/html', token);

beforeEach(() => {
  fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('location', { href: '/page' });
  // A page is nothing but its token here.
  vi.stubGlobal(
    'DOMParser',
    class {
      parseFromString(csrfToken) {
        return { querySelector: () => (csrfToken ? { dataset: { csrfToken } } : null) };
      }
    },
  );
  const dataset = {
    content: '/c',
    state: '/s',
    preview: '/p',
    catalogue: '/k',
    csrfHeader: 'X-CSRF',
    csrfToken: 'old',
  };
  server = new Server({ dataset });
});

afterEach(() => vi.unstubAllGlobals());

const answers = (...all) => all.forEach((one) => fetched.mockResolvedValueOnce(one));
const tokens = () => fetched.mock.calls.filter(([, { method }]) => method).map(([, { headers }]) => headers['X-CSRF']);

describe('the server', () => {
  it('is sent the text with its revision and the token', async () => {
    answers(json(200, { revision: 8 }));
    expect(await server.put('Größe “x”', 7)).toEqual({ saved: { revision: 8 } });
    const [url, { method, body, headers }] = fetched.mock.calls[0];
    expect([url, method, body, headers['X-Revision'], headers['X-CSRF']]).toEqual([
      '/c',
      'PUT',
      'Größe “x”',
      '7',
      'old',
    ]);
  });

  it('says that somebody else has saved, or what is wrong', async () => {
    answers(json(409, { revision: 12 }), json(422, { problems: [{ code: 'x' }] }), json(422, {}));
    expect(await server.put('', 7)).toEqual({ conflict: { revision: 12 } });
    expect(await server.put('', 7)).toEqual({ problems: [{ code: 'x' }] });
    expect(await server.put('', 7)).toEqual({ problems: [] });
  });

  it.each([
    ['a redirect', redirect()],
    ['401', json(401, {})],
    ['403', json(403, {})],
    ['a page in place of data', answer(200, 'text/html;charset=UTF-8', '<html>')],
  ])('answers %s where the session is over', async (_, one) => {
    answers(one);
    await expect(server.state()).rejects.toThrow(SignedOut);
  });

  it('may answer a preview with HTML, and a file with text', async () => {
    answers(answer(200, 'text/html', '<p>'), answer(200, 'application/xml', '<x/>'));
    expect(await server.preview('{}')).toBe('<p>');
    expect(await server.content()).toBe('<x/>');
  });

  it('that fails is not taken for a session that is over', async () => {
    answers(json(500, {}), json(404, {}), json(409, {}));
    for (const ask of [() => server.put('', 7), () => server.state(), () => server.state()]) {
      const failure = await ask().catch((error) => error);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(SignedOut);
    }
  });

  it('is asked once more with the new token after a refusal', async () => {
    answers(json(403, {}), page('new'), json(200, { revision: 8 }), json(200, { revision: 9 }));
    expect(await server.put('', 7)).toEqual({ saved: { revision: 8 } });
    await server.put('', 8);
    expect(tokens()).toEqual(['old', 'new', 'new']);
  });

  it.each([
    ['has the same token', [page('old')]],
    ['is not there', [redirect()]],
    ['has no editor', [page('')]],
    ['has a token that is refused too', [page('new'), json(403, {})]],
  ])('is not asked for ever where the page %s', async (_, next) => {
    answers(json(403, {}), ...next);
    await expect(server.put('', 7)).rejects.toThrow(SignedOut);
    expect(fetched).toHaveBeenCalledTimes(1 + next.length);
  });
});
