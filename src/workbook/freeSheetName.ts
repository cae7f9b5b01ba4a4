export { freeSheetName } from "../sheets/freeSheetName";
