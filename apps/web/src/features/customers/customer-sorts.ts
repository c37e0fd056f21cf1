/** Orders of the list, by the API's names. */
export const customerSorts = ['name', '-name'] as const;

export function customerSort(name: string | undefined): (typeof customerSorts)[number] | undefined {
  return customerSorts.find((sort) => sort === name);
}
