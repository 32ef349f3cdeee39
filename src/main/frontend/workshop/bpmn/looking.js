import { getBBox } from 'diagram-js/lib/util/Elements';
import ZoomScroll from 'diagram-js/lib/navigation/zoomscroll/ZoomScroll';
import { partToShow, placeOf, roomOf, sameMiddle } from './view.js';

const MARGIN = 40;

// How the drawing is looked at: as a whole, nearer, and in a window whose size changes.
class HeedLook {
  constructor(canvas, selection, eventBus) {
    Object.assign(this, { canvas, selection });
    eventBus.on('editorActions.init', ({ editorActions }) => {
      editorActions.unregister('zoom');
      editorActions.register('zoom', ({ value }) => canvas.zoom(value, this.hold() ?? 'auto'));
    });
    eventBus.on('diagram.init', () => {
      const follow = new ResizeObserver(() => this.resized());
      follow.observe(canvas.getContainer());
      eventBus.on('diagram.destroy', () => follow.disconnect());
    });
  }

  room() {
    const container = this.canvas.getContainer();
    const palette = container.querySelector('.djs-palette');
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = palette ?? {};
    return roomOf(this.canvas.getSize(), { left, top, width, height });
  }

  fit() {
    const { outer, inner } = this.canvas.viewbox();
    if (outer.width && outer.height) {
      this.canvas.viewbox(partToShow(inner, this.room(), outer));
      this.fitted = this.canvas.viewbox();
    }
  }

  // Whoever has moved the drawing keeps what is in the middle; for all others it is the whole of it.
  resized() {
    const before = this.canvas.viewbox();
    const { width, height } = this.canvas.getSize();
    if (!width || !height || (before.outer.width === width && before.outer.height === height)) {
      return;
    }
    const moved = ['x', 'y', 'scale'].some((part) => before[part] !== this.fitted?.[part]);
    const chosen = this.chosen().length && placeOf(getBBox(this.chosen()), before, this.room());
    this.canvas.resized();
    if (!moved) {
      this.fit();
      return;
    }
    this.canvas.viewbox(sameMiddle(before, { width, height }));
    if (chosen) {
      this.show(this.chosen());
    }
  }

  show(elements) {
    const { left, top } = this.room();
    this.canvas.scrollToElement(elements, { top: top + MARGIN, left: left + MARGIN, right: MARGIN, bottom: MARGIN });
  }

  chosen() {
    return this.selection.get().filter((element) => element.parent);
  }

  // Where the drawing is held while it grows: at what is chosen, as long as that is in view.
  hold() {
    const chosen = this.chosen();
    return chosen.length ? placeOf(getBBox(chosen), this.canvas.viewbox(), this.room()) : null;
  }
}
HeedLook.$inject = ['canvas', 'selection', 'eventBus'];

class HeedZoom extends ZoomScroll {
  constructor(config, eventBus, canvas, look) {
    super(config, eventBus, canvas);
    this.look = look;
  }

  stepZoom(delta, position) {
    super.stepZoom(delta, this.look.hold() ?? position);
  }

  zoom(delta, position) {
    super.zoom(delta, this.look.hold() ?? position);
  }
}
HeedZoom.$inject = ['config.zoomScroll', 'eventBus', 'canvas', 'look'];

export const lookingModule = { __init__: ['look'], look: ['type', HeedLook], zoomScroll: ['type', HeedZoom] };
