import { describe, expect, it } from 'vitest';

import { readTable } from './read-table.ts';

describe('cells of a spreadsheet', () => {
  it('become lines: description, quantity, price', () => {
    expect(readTable('Café molido\t2\t$180.50\r\nTé\t1,000\t12\r\n')).toEqual([
      { description: 'Café molido', quantity: '2', unit_price: '180.50' },
      { description: 'Té', quantity: '1000', unit_price: '12' },
    ]);
  });

  it('go by their heads, in whatever order, with SAT keys', () => {
    expect(readTable('Clave\tPrecio unitario\tConcepto\tCant.\tUnidad\n50201706\t10\tPan "de muerto"\t3\tkgm')).toEqual(
      [
        {
          description: 'Pan "de muerto"',
          quantity: '3',
          unit_price: '10',
          clave_prod_serv: '50201706',
          clave_unidad: 'KGM',
        },
      ],
    );
  });

  it('may leave the quantity out, and hold a key, an amount of the line and quoted words', () => {
    expect(readTable('"Mesa ""grande"""\t1500')).toEqual([
      { description: 'Mesa "grande"', quantity: '1', unit_price: '1500' },
    ]);
    expect(readTable('56101519\tMesa\t2\t1500\t3000')).toEqual([
      { description: 'Mesa', quantity: '2', unit_price: '1500', clave_prod_serv: '56101519' },
    ]);
  });

  it('are no table without tabs: a description may be pasted as it is', () => {
    expect(readTable('Consultoría de noviembre')).toEqual([]);
    expect(readTable('')).toEqual([]);
  });
});
