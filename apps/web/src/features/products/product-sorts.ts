/** Orders of the list, by the API's names. */
export const productSorts = ['name', '-name', 'price', '-price'] as const;

export function productSort(name: string | undefined): (typeof productSorts)[number] | undefined {
  return productSorts.find((sort) => sort === name);
}
