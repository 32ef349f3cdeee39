// The viewer is fetched once a drawing comes near the eye: most who open a page with one have come for its words.
const NEAR = '300px';

export function drawWhenNear(canvas) {
  const watch = new IntersectionObserver(
    (places) => {
      if (places.some((place) => place.isIntersecting)) {
        watch.disconnect();
        import(/* @vite-ignore */ canvas.dataset.viewer);
      }
    },
    { rootMargin: NEAR },
  );
  // What is hidden has no place of its own
  watch.observe(canvas.previousElementSibling ?? canvas.parentElement);
}
