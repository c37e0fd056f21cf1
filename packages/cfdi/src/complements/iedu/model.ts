/** Instituciones educativas privadas 1.0: the pupil a line with tuition is for. It goes in the `ComplementoConcepto`. */
export interface InstEducativas {
  readonly nombreAlumno: string;
  readonly curp: string;
  /** `Preescolar`, `Primaria`, `Secundaria`, `Profesional técnico` or `Bachillerato o su equivalente`. */
  readonly nivelEducativo: string;
  /** Key of the school (CCT) or official recognition of its studies (RVOE). */
  readonly autRvoe: string;
  /** RFC of who pays, when it is not the receiver. */
  readonly rfcPago?: string;
}
