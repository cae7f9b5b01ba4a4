/**
 * Each element of React and each `expect` keeps the stack of its call. Jest's hundred frames take a sixth of the time
 * of the pane's tests.
 */
Error.stackTraceLimit = 25;
