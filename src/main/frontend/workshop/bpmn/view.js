const AIR = 0.96;
const BESIDE = 20;

// What of the drawing's window is free: the palette lies over its left, or across it where it is narrow.
export function roomOf({ width, height }, palette) {
  if (!palette?.width) {
    return { left: 0, top: 0, width, height };
  }
  if (palette.width > width / 2) {
    const top = Math.min(palette.top + palette.height, height / 2);
    return { left: 0, top, width, height: height - top };
  }
  const left = Math.min(palette.left + palette.width + BESIDE, width / 2);
  return { left, top: 0, width: width - left, height };
}

// The part of the plane to be shown so that the whole drawing lies in the middle of the room, no larger than it was drawn.
export function partToShow(drawing, room, { width, height }) {
  const across = (AIR * room.width) / drawing.width;
  const scale = Math.min(1, across, (AIR * room.height) / drawing.height);
  return {
    x: drawing.x + drawing.width / 2 - (room.left + room.width / 2) / scale,
    y: drawing.y + drawing.height / 2 - (room.top + room.height / 2) / scale,
    width: width / scale,
    height: height / scale,
  };
}

// Where in the window the middle of a step is, if it can be seen there.
export function placeOf(box, { x, y, scale }, room) {
  const place = { x: (box.x + box.width / 2 - x) * scale, y: (box.y + box.height / 2 - y) * scale };
  const seen =
    place.x >= room.left &&
    place.x <= room.left + room.width &&
    place.y >= room.top &&
    place.y <= room.top + room.height;
  return seen ? place : null;
}

// The same middle in a window of another size.
export function sameMiddle(before, { width, height }) {
  return {
    x: before.x + before.width / 2 - width / before.scale / 2,
    y: before.y + before.height / 2 - height / before.scale / 2,
    width: width / before.scale,
    height: height / before.scale,
  };
}
