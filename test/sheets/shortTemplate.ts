import type { Template } from "../../src/plan/templates/Template";

const FEW = 4;

/** A template with a short deployment table, whose rows differ in their numbers alone. */
export const shortTemplate = (template: Template): Template => ({
  ...template,
  segments: template.segments.map((one) => ({ ...one, clients: Math.min(one.clients, FEW) })),
});
