export { freeName } from "../sheets/freeName";
