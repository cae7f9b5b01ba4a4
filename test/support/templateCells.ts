export { templateCells } from "../../src/plan/templates/templateCells";
