import { obeyConditions } from '../../conditional.js';
import { el } from '../dom.js';

const QUIET = 700;

// The form as Heed itself shows it, which is not quite as the editor draws it.
export class Preview {
  constructor({ page, words, server }) {
    Object.assign(this, { words, server });
    this.place = el('form', { 'data-editor-preview': '', novalidate: true });
    this.asked = 0;
    const section = el(
      'section',
      { class: 'heed-editor__preview', 'aria-labelledby': 'heed-editor-preview' },
      el('h2', { class: 'govuk-heading-m', id: 'heed-editor-preview' }, words('form.preview')),
      el('p', { class: 'heed-editor__hint' }, words('form.previewHint')),
      this.place,
    );
    // Nothing is sent from here.
    section.addEventListener('submit', (event) => event.preventDefault());
    page.problems.section.after(section);
  }

  soon(schema) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.show(schema()), QUIET);
  }

  // The answer that was asked for last is the one that counts.
  async show(schema) {
    const asked = ++this.asked;
    try {
      const html = await this.server.preview(JSON.stringify(schema));
      if (asked === this.asked) {
        const read = new DOMParser().parseFromString(html, 'text/html');
        read.querySelectorAll('script').forEach((script) => script.remove());
        const place = el('form', { 'data-editor-preview': '', novalidate: true }, ...read.body.childNodes);
        this.place.replaceWith(place);
        this.place = place;
        obeyConditions(place);
      }
    } catch {
      if (asked === this.asked) {
        this.place.replaceChildren(el('p', { class: 'govuk-body' }, this.words('form.previewFailed')));
      }
    }
  }
}
