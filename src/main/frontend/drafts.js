// Saves what is typed as a draft on the server, and tells who else writes. The focus stays where it is.
const PAUSE = 2000;
const AGAIN = 10000;
const EVERY = 15000;
const AWAY = 300000;
// A browser sends no more than this once the page is left.
const LEAVING = 60000;

export function keepDraft(form) {
  const notes = form.querySelector('[data-heed-draft]');
  if (notes) {
    new Draft(form, notes);
  }
}

class Draft {
  constructor(form, notes) {
    Object.assign(this, { form, notes, status: form.querySelector('[data-heed-draft-status]') });
    this.saved = this.typed(this.asItCame());
    this.active = Date.now();
    ['input', 'change'].forEach((kind) => form.addEventListener(kind, () => this.changed()));
    form.addEventListener('submit', () => this.end());
    addEventListener('pageshow', () => (this.over = false));
    addEventListener('pagehide', () => this.save(true));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.save(true));
    setInterval(() => this.look(), EVERY);
    // Whoever types fast has begun before this script came
    if (this.typed() !== this.saved) {
      this.changed();
    }
  }

  asItCame() {
    const blank = this.form.cloneNode(true);
    blank.reset();
    return blank;
  }

  // A choice between two answers is only made by its button, and a file is only sent with the form.
  typed(form = this.form) {
    const answers = [...new FormData(form)].filter(
      ([name, value]) => !(value instanceof File) && !/^_keep-|^_seen$|^_files-|^_withheld-|-words$|^_once$/.test(name),
    );
    return new URLSearchParams(answers).toString();
  }

  changed() {
    this.active = Date.now();
    this.soon(PAUSE);
  }

  end() {
    this.over = true;
    clearTimeout(this.waiting);
  }

  soon(wait) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.save(), wait);
  }

  async save(leaving = false) {
    clearTimeout(this.waiting);
    const typed = this.typed();
    if (this.over || typed === this.saved) {
      return;
    }
    if (this.running && !leaving) {
      this.soon(PAUSE);
      return;
    }
    this.running = true;
    const answer = await this.send(typed, leaving);
    this.running = false;
    if (!answer) {
      this.say(this.notes.dataset.noAnswer);
      this.soon(AGAIN);
    } else if (answer.ok || answer.status === 409) {
      this.saved = typed;
      this.show(await answer.text(), answer.status === 409);
    } else if (answer.status === 422) {
      this.say((await answer.text()).trim());
    } else {
      this.say(this.notes.dataset.signedOut);
    }
  }

  // A field may be called “action”, which hides the form's own.
  // Signing in again in another tab makes a new token, so a refusal is answered once with the token of the page as it is now.
  async send(typed, leaving, again = true) {
    const body = new URLSearchParams(typed);
    body.set('_csrf', this.form.elements._csrf.value);
    body.set('_save', 'auto');
    const keepalive = leaving && body.toString().length < LEAVING;
    const answer = await fetch(this.form.getAttribute('action'), {
      method: 'POST',
      body,
      keepalive,
      redirect: 'manual',
    }).catch(() => null);
    const refused = answer && (answer.type === 'opaqueredirect' || answer.status === 403);
    return refused && again && !leaving && (await this.renewToken()) ? this.send(typed, leaving, false) : answer;
  }

  async renewToken() {
    const page = await fetch(this.form.getAttribute('action'), { redirect: 'manual' }).catch(() => null);
    if (!page?.ok) {
      return false;
    }
    const now = new DOMParser()
      .parseFromString(await page.text(), 'text/html')
      .querySelector('form[data-heed-form] [name=_csrf]');
    const changed = now && now.value !== this.form.elements._csrf.value;
    if (changed) {
      this.form.elements._csrf.value = now.value;
    }
    return changed;
  }

  show(html, conflict) {
    if (!this.notes.contains(document.activeElement)) {
      this.notes.innerHTML = html;
    }
    this.say(conflict ? this.notes.dataset.conflict : '');
    new BroadcastChannel('heed-session').postMessage('stayed');
  }

  say(words) {
    if (this.status.textContent !== words) {
      this.status.textContent = words;
    }
  }

  // Whoever has gone away is not kept signed in by the page.
  async look() {
    if (document.hidden || this.over || Date.now() - this.active > AWAY) {
      return;
    }
    const answer = await fetch(this.notes.dataset.state, { redirect: 'manual' }).catch(() => null);
    if (answer?.ok) {
      const { words } = await answer.json();
      if (words || this.told) {
        this.say(words);
      }
      this.told = words;
    }
  }
}
