import { readPeriod } from '../bpmn/period.js';

const LIST = /^\s*"(?:[^"\\]|\\["\\])*"(?:\s*,\s*"(?:[^"\\]|\\["\\])*")*\s*$/;
const TEXT = /"((?:[^"\\]|\\["\\])*)"/g;

// Beside what the engine reads in a cell stands what people call it.
export function labelCells(root, viewer, { facts = [] }, words) {
  const draw = () => {
    for (const cell of root.querySelectorAll('td.input-cell, td.output-cell')) {
      const label = labelOf(cell.textContent.trim(), factOf(viewer(), cell.dataset.colId, facts), words);
      if (label) {
        cell.dataset.heedLabel = label;
      } else {
        delete cell.dataset.heedLabel;
      }
    }
  };
  let frame;
  new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  }).observe(root, { childList: true, subtree: true, characterData: true });
}

function factOf(viewer, column, facts) {
  const name = viewer?.get('elementRegistry').get(column)?.businessObject.inputExpression?.text;
  return facts.find((fact) => fact.name === name);
}

export function labelOf(text, fact, words) {
  if (text === 'true' || text === 'false') {
    return words(`condition.${text}`);
  }
  if (!LIST.test(text)) {
    return '';
  }
  const labels = [...text.matchAll(TEXT)].map(
    ([, value]) => fact?.values.find((one) => one.value === value)?.label ?? period(value, words),
  );
  return labels.every(Boolean) ? labels.join(', ') : '';
}

function period(value, words) {
  const found = readPeriod(value);
  return (
    found && (found.count === 1 ? words(`when.one.${found.unit}`) : `${found.count} ${words(`when.${found.unit}`)}`)
  );
}
