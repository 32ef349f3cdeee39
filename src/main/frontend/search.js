// Searches a long list as one types, by the same fragment of the page that the button brings without a script.
const PAUSE = 250;

export function searchAsTyped(form) {
  for (const list of form.querySelectorAll('[data-heed-search]')) {
    new Search(list, form.dataset.search + list.dataset.key);
  }
}

class Search {
  constructor(list, address) {
    this.list = list;
    this.address = address;
    this.words = list.querySelector('input[type=search]');
    this.found = list.querySelector('[data-heed-found]');
    this.words.addEventListener('input', () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.look(), PAUSE);
    });
    list.addEventListener('click', (event) => {
      const button = event.target.closest('button[name=_find]');
      if (button) {
        event.preventDefault();
        this.look(button.value.split(' ')[1]);
      }
    });
    this.words.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        this.look();
      }
    });
  }

  chosen() {
    return this.list.querySelector('input[type=radio]:checked')?.value;
  }

  async look(cursor) {
    const asked = new URLSearchParams({ words: this.words.value });
    const chosen = this.chosen();
    if (chosen) {
      asked.set('chosen', chosen);
    }
    if (cursor) {
      asked.set('cursor', cursor);
    }
    this.asked = asked;
    const answer = await fetch(`${this.address}?${asked}`, { redirect: 'error' }).catch(() => null);
    if (answer?.ok && this.asked === asked) {
      if (this.chosen() !== chosen) {
        // Chosen while the answer was on its way, which does not know of it
        this.look(cursor);
        return;
      }
      this.found.innerHTML = await answer.text();
      if (cursor) {
        this.found.querySelector('input[type=radio]:not(:checked)')?.focus();
      }
    }
  }
}
