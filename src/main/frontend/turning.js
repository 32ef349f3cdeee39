// Acts at once and whenever a window that was turned or made larger gives the place another width. Its height is the drawing's own.
export function whenWidthChanges(place, act) {
  let width = 0;
  const look = () => {
    if (place.clientWidth && place.clientWidth !== width) {
      width = place.clientWidth;
      act();
    }
  };
  look();
  new ResizeObserver(look).observe(place);
}
