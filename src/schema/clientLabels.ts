export { CLIENT_LABELS, type ClientLabel } from "./client";
