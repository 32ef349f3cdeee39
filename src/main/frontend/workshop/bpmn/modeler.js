import Modeler from 'bpmn-js/lib/Modeler';
import {
  BpmnPropertiesPanelModule,
  BpmnPropertiesProviderModule,
  CamundaPlatformPropertiesProviderModule,
} from 'bpmn-js-properties-panel';
import { ElementTemplatesPropertiesProviderModule } from 'bpmn-js-element-templates';
import simulation from 'bpmn-js-token-simulation';
import minimap from 'diagram-js-minimap';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { editsModule } from './edits.js';
import { linting, lintModules } from './lint.js';
import { lookingModule } from './looking.js';
import { menusModule } from './menus.js';
import { newcomersModule } from './newcomers.js';
import { panelModule } from './panel.js';

export function makeModeler({ page, words, catalogue, kinds }) {
  return new Modeler({
    container: page.canvas,
    propertiesPanel: { parent: page.properties },
    elementTemplates: catalogue.templates ?? [],
    moddleExtensions: { camunda },
    linting,
    heed: { words, catalogue, kinds },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      ElementTemplatesPropertiesProviderModule,
      ...lintModules,
      simulation,
      minimap,
      lookingModule,
      newcomersModule,
      editsModule,
      menusModule,
      panelModule,
    ],
  });
}
