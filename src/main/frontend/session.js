// Warns before the session ends, and lets the user stay. Pages in other tabs keep it alive too, so they tell each other.
export function warnBeforeTheEnd(body) {
  const banner = body.querySelector('[data-session]');
  if (!banner) {
    return;
  }
  const { sessionIdle, sessionLatest, sessionWarning } = body.dataset;
  const latest = Date.now() + sessionLatest * 1000;
  const tabs = new BroadcastChannel('heed-session');
  let waiting;

  const begin = () => {
    banner.hidden = true;
    clearTimeout(waiting);
    const idle = Date.now() + sessionIdle * 1000;
    waiting = setTimeout(() => show(latest <= idle), Math.min(idle, latest) - sessionWarning * 1000 - Date.now());
  };
  const show = (forGood) => {
    banner.querySelector('[data-session-idle-words]').hidden = forGood;
    banner.querySelector('[data-session-latest-words]').hidden = !forGood;
    banner.querySelector('button').hidden = forGood;
    banner.hidden = false;
  };
  banner.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), redirect: 'error' }).catch(
      () => null,
    );
    if (answer?.ok) {
      tabs.postMessage('stayed');
      begin();
    } else {
      form.submit();
    }
  });
  tabs.addEventListener('message', begin);
  tabs.postMessage('opened');
  begin();
}
