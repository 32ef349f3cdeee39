// Found by bpmnlint under this name; the rules themselves are in rules/.
module.exports = {
  configs: {
    recommended: {
      rules: {
        'known-elements': 'error',
        'user-task-has-form-and-who': 'error',
        'choice-has-condition': 'error',
        'no-code': 'error',
        'waits-in-loops': 'error',
      },
    },
  },
};
