const EVERY = 2000;

// Looks how far a long piece of work has come, and shows the whole page anew when it has ended.
export function showProgress(place) {
  const bar = place.querySelector('progress');
  const words = place.querySelector('[data-heed-progress-words]');
  const look = async () => {
    const answer = await fetch(place.dataset.heedProgress, { headers: { Accept: 'application/json' } });
    if (!answer.ok) {
      setTimeout(look, EVERY);
      return;
    }
    const { state, moved, left, all } = await answer.json();
    if (state !== 'RUNNING') {
      location.reload();
      return;
    }
    bar.max = all;
    bar.value = moved + left;
    const figures = { moved, left, all, done: moved + left };
    words.textContent = words.dataset.heedProgressWords.replace(/\{(\w+)\}/g, (mark, name) => figures[name] ?? mark);
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}
