import { el } from '../dom.js';

const MARKER = 'heed-server-problem';

// What the server found is marked on the picture in its own way, apart from what the rules in the page found.
export function markServerProblems(modeler, { page }) {
  const canvas = modeler.get('canvas');
  const overlays = modeler.get('overlays');
  const registry = modeler.get('elementRegistry');
  let marked = [];
  const draw = () => {
    marked.filter((id) => registry.get(id)).forEach((id) => canvas.removeMarker(id, MARKER));
    overlays.remove({ type: MARKER });
    const { server } = page.problems.found;
    marked = [...new Set(server.map(({ element }) => element))].filter((id) => registry.get(id)?.parent);
    for (const id of marked) {
      canvas.addMarker(id, MARKER);
      const text = server
        .filter(({ element }) => element === id)
        .map(({ message }) => message)
        .join('\n');
      overlays.add(id, MARKER, {
        position: { top: -12, left: -12 },
        html: el('span', { class: 'heed-server-problem__sign', title: text }, '!'),
      });
    }
  };
  page.problems.onChange(draw);
  modeler.on('import.done', draw);
}
