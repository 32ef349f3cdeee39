// Whether a condition, as the server writes it, holds for these answers.
export function hides(condition, answers) {
  const [operator, left, right] = condition;
  switch (operator) {
    case 'and':
      return hides(left, answers) && hides(right, answers);
    case 'or':
      return hides(left, answers) || hides(right, answers);
    case 'not':
      return !hides(left, answers);
    case 'contains':
      return Array.isArray(answers[left]) && answers[left].includes(right);
    default: {
      const answer = answers[left] ?? null;
      const same = answer === null || right === null ? answer === right : String(answer) === String(right);
      return same === (operator === '=');
    }
  }
}
