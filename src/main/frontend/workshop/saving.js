import { SignedOut } from './server.js';

const QUIET = 1000;
const AGAIN = 10000;

// Saves a second after the last change, one request at a time, and stops where somebody else has saved since.
export class Saving {
  constructor({ root, server, page, read, load }) {
    Object.assign(this, { server, page, read, load });
    this.revision = Number(root.dataset.revision);
    this.change = 0;
    this.savedChange = 0;
    addEventListener('beforeunload', (event) => this.unsaved && event.preventDefault());
    document.addEventListener('keydown', (event) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        this.save();
      }
    });
  }

  get unsaved() {
    return this.change !== this.savedChange;
  }

  changed() {
    this.change += 1;
    if (!this.conflict) {
      this.page.status('unsaved');
      this.soon(QUIET);
    }
  }

  soon(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), wait);
  }

  async save() {
    clearTimeout(this.timer);
    if (this.conflict) {
      return;
    }
    if (this.running) {
      this.waiting = true;
      return;
    }
    this.running = true;
    this.page.status('saving');
    try {
      const change = this.change;
      this.understand(await this.server.put(await this.read(), this.revision), change);
    } catch (failure) {
      this.failed(failure);
    } finally {
      this.running = false;
    }
    if (this.waiting) {
      this.waiting = false;
      this.soon(0);
    }
  }

  understand({ saved, conflict, problems }, change) {
    if (conflict) {
      this.decide(conflict);
      return;
    }
    if (saved) {
      this.revision = saved.revision;
      this.savedChange = change;
      ['conflict', 'newer', 'signedOut'].forEach((kind) => this.page.forget(kind));
      this.page.status(this.unsaved ? 'unsaved' : 'saved', saved.savedAt);
    } else {
      this.page.status('notSaved', this.page.words('unreadable'));
    }
    this.page.serverProblems((saved ?? { problems }).problems ?? []);
  }

  failed(failure) {
    if (failure instanceof SignedOut) {
      this.page.status('notSaved', this.page.words('signedOutShort'));
      this.page.warn('signedOut', this.page.words('signedOut'));
      return;
    }
    this.page.status('notSaved', this.page.words('noAnswer'));
    this.soon(AGAIN);
  }

  // Nothing is sent until the person has said whose version stays; what is typed meanwhile is kept.
  decide(conflict) {
    this.conflict = conflict;
    const { words } = this.page;
    this.page.status('notSaved', words('conflictShort'));
    this.page.warn('conflict', words('conflict', conflict.savedBy, conflict.savedAt), [
      [words('keepMine'), () => this.keep(conflict.revision)],
      [words('loadTheirs'), () => this.loadTheirs()],
    ]);
  }

  keep(revision) {
    this.conflict = null;
    this.revision = revision;
    this.page.forget('conflict');
    return this.save();
  }

  // The revision is read before the text: a text newer than its revision is only asked about once more.
  async loadTheirs() {
    try {
      const state = await this.server.state();
      await this.load(await this.server.content());
      this.revision = state.revision;
      this.savedChange = this.change;
      this.conflict = null;
      ['conflict', 'newer', 'signedOut'].forEach((kind) => this.page.forget(kind));
      this.page.status('saved', state.savedAt);
      this.page.serverProblems(state.problems ?? []);
    } catch (failure) {
      if (failure instanceof SignedOut) {
        this.page.warn('signedOut', this.page.words('signedOut'));
      } else {
        this.page.status('notLoaded');
      }
    }
  }
}
