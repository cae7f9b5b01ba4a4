/** What functions.json says of a function, as far as calling it goes. */
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
