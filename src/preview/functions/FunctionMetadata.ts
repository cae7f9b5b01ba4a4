/** The parts of a function's entry in functions.json that a call needs. */
export type ParameterMetadata = Readonly<{
  name: string;
  type: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}>;

export type FunctionMetadata = Readonly<{
  id: string;
  name: string;
  description?: string;
  parameters: readonly ParameterMetadata[];
  options?: Readonly<{ requiresAddress?: boolean; cancelable?: boolean; stream?: boolean }>;
}>;
