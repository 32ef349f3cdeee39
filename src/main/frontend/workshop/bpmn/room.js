import { is } from 'bpmn-js/lib/util/ModelUtil';

const GAP = 60;

// Where a new step goes: right of the one before it. Where something stands in the way, everything on that side moves on.
export function placeAfter(injector, source, shape, next) {
  const place = { x: source.x + source.width + GAP + shape.width / 2, y: source.y + source.height / 2 };
  if (is(source, 'bpmn:BoundaryEvent')) {
    place.y = source.y + source.height + GAP + shape.height / 2;
  }
  const shapes = placed(injector);
  if (next && meets(place, shape, shapes)) {
    makeRoom(injector, source, shapes, shape.width + GAP);
  }
  // A branch goes below what is there.
  for (let i = 0; i < 50 && meets(place, shape, shapes); i += 1) {
    place.y += 20;
  }
  return place;
}

// A path back, or past other steps in the same row, goes over them instead of through them.
export function around(injector, source, target) {
  const from = { x: source.x + source.width / 2, y: source.y };
  const to = { x: target.x + target.width / 2, y: target.y };
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const between = placed(injector).filter((other) => other.x + other.width >= left && other.x <= right);
  const row = (other) => other.y < source.y + source.height && other.y + other.height > source.y;
  const past = between.some((other) => other !== source && other !== target && row(other)) || to.x < from.x;
  if (!row(target) || !past) {
    return null;
  }
  const inRow = between.filter(row);
  const y = Math.min(...inRow.map((other) => other.y)) - 50;
  return [from, { x: from.x, y }, { x: to.x, y }, to];
}

// The library draws paths anew of which one end moved; they were drawn by hand, so they keep their way, only wider.
function drawnWays(injector, moving, edge, delta) {
  const modeling = injector.get('modeling');
  const moved = ({ x, y }, moves = x > edge) => ({ x: moves ? x + delta : x, y });
  // An end goes with its step, also where that ends just at the edge.
  const way = ({ waypoints, source, target }) =>
    waypoints.map((point, i) => {
      const step = i === 0 ? source : i === waypoints.length - 1 ? target : null;
      return moved(point, step ? moving.includes(step) || moving.includes(step.host) : undefined);
    });
  const flows = injector.get('elementRegistry').filter((one) => is(one, 'bpmn:SequenceFlow') && one.waypoints);
  const before = flows.map((flow) => ({ flow, points: way(flow), label: flow.label && moved(flow.label) }));
  return () => {
    for (const { flow, points, label } of before) {
      modeling.updateWaypoints(flow, points);
      if (label) {
        modeling.moveShape(flow.label, { x: label.x - flow.label.x, y: label.y - flow.label.y });
      }
    }
  };
}

// Where a path was drawn through the place of the new step, both halves keep the way it took.
export function parted({ waypoints }, shape) {
  const [first, second, ...rest] = waypoints.map(({ x, y }) => ({ x, y }));
  const y = shape.y + shape.height / 2;
  const right = shape.x + shape.width;
  if (Math.abs(first.y - y) > 1 || Math.abs(second.y - y) > 1 || first.x > shape.x || second.x < right) {
    return null;
  }
  return [
    [first, { x: shape.x, y }],
    [{ x: right, y }, second, ...rest],
  ];
}

function placed(injector) {
  return injector
    .get('elementRegistry')
    .filter((other) => is(other, 'bpmn:FlowNode') && other.width && !other.labelTarget && other.parent);
}

function makeRoom(injector, source, shapes, delta) {
  const edge = source.x + source.width;
  const moving = shapes.filter((other) => other.x >= edge && !other.host);
  if (moving.length) {
    const restore = drawnWays(injector, moving, edge, delta);
    const tool = injector.get('spaceTool');
    const { movingShapes, resizingShapes } = tool.calculateAdjustments(moving, 'x', delta, edge);
    tool.makeSpace(movingShapes, resizingShapes, { x: delta, y: 0 }, 'e', edge);
    restore();
  }
}

function meets({ x, y }, { width, height }, shapes) {
  const margin = 20;
  return shapes.some(
    (other) =>
      x - width / 2 - margin < other.x + other.width &&
      x + width / 2 + margin > other.x &&
      y - height / 2 - margin < other.y + other.height &&
      y + height / 2 + margin > other.y,
  );
}
