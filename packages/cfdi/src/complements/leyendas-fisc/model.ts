/** Leyendas fiscales 1.0: sentences that a tax provision demands on the document. */
export interface LeyendasFiscales {
  readonly leyendas: readonly Leyenda[];
}

export interface Leyenda {
  /** Law or resolution that demands it, by its initials in capitals without dots: `ISR`. */
  readonly disposicionFiscal?: string;
  /** Article or rule. */
  readonly norma?: string;
  readonly textoLeyenda: string;
}
