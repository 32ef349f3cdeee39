import Editor from 'dmn-js-decision-table/lib/Editor';
import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';

// Lists of allowed values would be saved as an element that the server does not take.
class Table extends Editor {
  getModules() {
    return [...super.getModules(), { allowedValuesEditingProvider: ['value', null] }];
  }
}

// Only decision tables: no drawings of requirements and no expressions in code.
export class Tables extends EditingManager {
  _getViewProviders() {
    const opens = (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable');
    return [{ id: 'decisionTable', constructor: Table, opens }];
  }
}
