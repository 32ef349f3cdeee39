import { isLabel } from 'bpmn-js/lib/util/LabelUtil';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import { el } from '../dom.js';

// The palette, the pad beside an element and its menus, in place of the library's own: they offer what the server takes.
class HeedPalette {
  constructor(palette, create, elementFactory, newcomers, handTool, lassoTool, spaceTool, globalConnect, config) {
    Object.assign(this, { create, elementFactory, newcomers, handTool, lassoTool, spaceTool, globalConnect, config });
    palette.registerProvider(this);
  }

  getPaletteEntries() {
    const { kinds, words } = this.config;
    const tool = (name, icon, start) => [
      name,
      { group: 'tools', className: `bpmn-icon-${icon}`, title: words(`tool.${name}`), action: { click: start } },
    ];
    const making = (id, icon, title, make) => {
      const start = (event) => this.create.start(event, make());
      return [
        `create.${id}`,
        { group: 'create', className: `bpmn-icon-${icon}`, title, action: { click: start, dragstart: start } },
      ];
    };
    return Object.fromEntries([
      tool('hand', 'hand-tool', (event) => this.handTool.activateHand(event)),
      tool('lasso', 'lasso-tool', (event) => this.lassoTool.activateSelection(event)),
      tool('space', 'space-tool', (event) => this.spaceTool.activateSelection(event)),
      tool('connect', 'connection-multi', (event) => this.globalConnect.start(event)),
      ['tools-separator', { group: 'tools', separator: true }],
      making('start', 'start-event-none', words('kind.start'), () =>
        this.elementFactory.createShape({ type: 'bpmn:StartEvent' }),
      ),
      ...kinds.all.map((kind) => making(kind.id, kind.icon, kind.label, () => this.newcomers.shape(kind))),
    ]);
  }
}
HeedPalette.$inject = [
  'palette',
  'create',
  'elementFactory',
  'newcomers',
  'handTool',
  'lassoTool',
  'spaceTool',
  'globalConnect',
  'config.heed',
];

// An icon alone has to be guessed. Where the words need more room than there is, the keyboard reaches them as well.
class PaletteWords {
  constructor(eventBus, canvas, config) {
    eventBus.on('palette.changed', () => {
      const palette = canvas.getContainer().querySelector('.djs-palette');
      for (const entry of palette.querySelectorAll('.entry:empty')) {
        entry.append(el('span', {}, entry.getAttribute('aria-label')));
      }
      palette.setAttribute('role', 'group');
      palette.setAttribute('aria-label', config.words('palette'));
      palette.tabIndex = scrolls(palette) ? 0 : -1;
    });
  }
}
PaletteWords.$inject = ['eventBus', 'canvas', 'config.heed'];

function scrolls({ scrollWidth, clientWidth, scrollHeight, clientHeight }) {
  return scrollWidth > clientWidth || scrollHeight > clientHeight;
}

class HeedPad {
  constructor(contextPad, popupMenu, connect, edits, canvas, config) {
    Object.assign(this, { contextPad, popupMenu, connect, edits, canvas, config });
    contextPad.registerProvider(this);
  }

  getContextPadEntries(element) {
    const { kinds, words } = this.config;
    const entries = {};
    const entry = (name, group, icon, click, more = {}) => {
      entries[name] = {
        group,
        className: `bpmn-icon-${icon}`,
        title: words(`pad.${name}`),
        action: { click, ...more },
      };
    };
    if (is(element, 'bpmn:FlowNode') && !isLabel(element)) {
      if (this.edits.canAddAfter(element)) {
        entry('append', 'add', 'task', (event) => this.menu(event, element, 'heed-append'));
        const connect = (event) => this.connect.start(event, element);
        entry('connect', 'add', 'connection', connect, { dragstart: connect });
      }
      if (is(element, 'bpmn:UserTask')) {
        entry('timer', 'add', 'intermediate-event-catch-non-interrupting-timer', () => this.edits.attachTimer(element));
      }
      if (kinds.instead(element).length) {
        entry('replace', 'edit', 'screw-wrench', (event) => this.menu(event, element, 'bpmn-replace'));
      }
    }
    entry('delete', 'edit', 'trash', () => this.edits.remove(element));
    return entries;
  }

  getMultiElementContextPadEntries(elements) {
    const click = () => elements.slice().forEach((element) => element.parent && this.edits.remove(element));
    return {
      delete: {
        group: 'edit',
        className: 'bpmn-icon-trash',
        title: this.config.words('pad.delete'),
        action: { click },
      },
    };
  }

  menu(event, element, id) {
    const pad = this.canvas.getContainer().querySelector('.djs-context-pad')?.getBoundingClientRect();
    const at = { x: (pad?.left ?? event.x) + 5, y: (pad?.bottom ?? event.y) + 5, cursor: { x: event.x, y: event.y } };
    const title = this.config.words(id === 'heed-append' ? 'pad.append' : 'pad.replace');
    this.popupMenu.open(element, id, at, { title, width: 300, search: true });
  }
}
HeedPad.$inject = ['contextPad', 'popupMenu', 'connect', 'edits', 'canvas', 'config.heed'];

class HeedMenus {
  constructor(popupMenu, edits, selection, config) {
    const entries = (kinds, act) =>
      Object.fromEntries(
        kinds.map((kind) => [
          kind.id,
          { label: kind.label, className: `bpmn-icon-${kind.icon}`, action: () => act(kind) },
        ]),
      );
    popupMenu.registerProvider('heed-append', {
      getPopupMenuEntries: (element) => {
        const kinds = config.kinds.all.filter((kind) => edits.canAddAfter(element, kind));
        const path = (kind) => ({ newPath: is(element, 'bpmn:Gateway'), kind });
        return entries(kinds, (kind) => selection.select(edits.addAfter(element, kind, path(kind))));
      },
    });
    popupMenu.registerProvider('bpmn-replace', {
      getPopupMenuEntries: (element) =>
        entries(config.kinds.instead(element), (kind) => selection.select(edits.change(element, kind))),
    });
  }
}
HeedMenus.$inject = ['popupMenu', 'edits', 'selection', 'config.heed'];

export const menusModule = {
  __init__: ['paletteProvider', 'paletteWords', 'contextPadProvider', 'replaceMenuProvider'],
  paletteProvider: ['type', HeedPalette],
  paletteWords: ['type', PaletteWords],
  contextPadProvider: ['type', HeedPad],
  replaceMenuProvider: ['type', HeedMenus],
};
