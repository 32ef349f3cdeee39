// One box that ticks all the boxes of the page; without a script nobody misses it.
export function chooseAll(place) {
  const boxes = [...document.querySelectorAll('input[name=task][form=bulk]')];
  place.innerHTML = `<div class="govuk-checkboxes govuk-checkboxes--small"><div class="govuk-checkboxes__item">
    <input class="govuk-checkboxes__input" type="checkbox" id="choose-all">
    <label class="govuk-label govuk-checkboxes__label" for="choose-all"></label></div></div>`;
  place.querySelector('label').textContent = place.dataset.label;
  const all = place.querySelector('input');
  const update = () => {
    const ticked = boxes.filter((box) => box.checked).length;
    all.checked = ticked === boxes.length;
    all.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  all.addEventListener('change', () => {
    boxes.forEach((box) => {
      box.checked = all.checked;
    });
  });
  boxes.forEach((box) => box.addEventListener('change', update));
  update();
}
