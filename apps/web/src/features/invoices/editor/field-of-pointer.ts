/** Which field of the form a place of the document, or of the request, is written in. Longest first. */
const FIELDS: ReadonlyArray<readonly [place: RegExp, field: string]> = [
  [/^\/(?:conceptos|items)\/(\d+)\/(?:traslados|retenciones|impuestos|taxes|objetoImp|objeto_imp)/, 'items.$1.iva'],
  [/^\/(?:conceptos|items)\/(\d+)\/(?:claveProdServ|clave_prod_serv)$/, 'items.$1.clave_prod_serv'],
  [/^\/(?:conceptos|items)\/(\d+)\/(?:claveUnidad|clave_unidad|unidad)$/, 'items.$1.clave_unidad'],
  [/^\/(?:conceptos|items)\/(\d+)\/(?:cantidad|quantity)$/, 'items.$1.quantity'],
  [/^\/(?:conceptos|items)\/(\d+)\/(?:descuento|grossDiscount|discount)$/, 'items.$1.discount'],
  [/^\/(?:conceptos|items)\/(\d+)\/(?:valorUnitario|importe|grossUnitPrice|unit_price)$/, 'items.$1.unit_price'],
  [/^\/(?:conceptos|items)\/(\d+)(?:\/.*)?$/, 'items.$1.description'],
  [/^\/(?:receptor\/usoCfdi|uso_cfdi)$/, 'uso_cfdi'],
  [/^\/(?:receptor|customer)(?:\/.*)?$/, 'customer'],
  [/^\/(?:informacionGlobal|global)\/(?:periodicidad)$/, 'global.periodicidad'],
  [/^\/(?:informacionGlobal|global)\/(?:meses)$/, 'global.meses'],
  [/^\/(?:informacionGlobal|global)(?:\/.*)?$/, 'global.year'],
  [/^\/(?:cfdiRelacionados|related)(?:\/.*)?$/, 'related'],
  [/^\/(?:formaPago|forma_pago)$/, 'forma_pago'],
  [/^\/(?:metodoPago|metodo_pago)$/, 'metodo_pago'],
  [/^\/(?:condicionesDePago|condiciones_de_pago)$/, 'conditions'],
  [/^\/(?:moneda|currency)$/, 'currency'],
  [/^\/(?:tipoCambio|exchange_rate)$/, 'exchange_rate'],
  [/^\/(?:tipoDeComprobante|type)$/, 'type'],
  [/^\/notes$/, 'notes'],
  [/^\/(?:conceptos|items|subTotal|total|descuento|impuestos)/, 'items.0.unit_price'],
];

/** `items.2.clave_prod_serv` for `/conceptos/2/claveProdServ`; nothing for what the form cannot change (the company's own data). */
export function fieldOfPointer(pointer: string): string | undefined {
  for (const [place, field] of FIELDS) {
    const found = place.exec(pointer);
    if (found) return field.replace('$1', found[1] ?? '0');
  }
  return undefined;
}

/** Focus on the field of that name below `root`, whatever it is folded into; the first field of a group when it is one. */
export function focusField(root: ParentNode, field: string): boolean {
  const found = root.querySelector<HTMLElement>(`[name="${field}"], [data-field="${field}"]`);
  if (!found) return false;
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const control = found.matches('input, select, textarea, button')
    ? found
    : (found.querySelector<HTMLElement>('input, select, textarea, button') ?? found);
  control.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
  return true;
}
