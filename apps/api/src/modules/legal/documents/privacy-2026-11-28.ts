import type { LegalDocument } from '../legal-document.ts';

/** Contents as the Ley Federal de Protección de Datos Personales en Posesión de los Particulares (DOF 20-03-2025) asks of a notice. */
export const privacy20261128: LegalDocument = {
  kind: 'privacy',
  version: '2026-11-28',
  effectiveFrom: '2026-11-28',
  text: {
    es: {
      title: 'Aviso de privacidad',
      sections: [
        {
          heading: 'Responsable',
          paragraphs: [
            '{operator}, con domicilio en {address}, es responsable de los datos personales de quienes usan esta instalación de Kita. Contacto para datos personales: {email}.',
            'De los datos de los clientes de cada empresa es responsable esa empresa; Kita los trata por encargo suyo.',
          ],
        },
        {
          heading: 'Qué datos tratamos',
          paragraphs: [
            'De tu cuenta: nombre, correo, teléfono si lo das, idioma y zona horaria, y la contraseña convertida en una huella que no permite conocerla.',
            'De tu uso: sesiones, dirección IP, navegador y los movimientos que la bitácora registra por seguridad.',
            'De tu empresa: RFC, nombre, régimen, código postal y certificados de sello. No pedimos datos personales sensibles.',
          ],
        },
        {
          heading: 'Para qué',
          paragraphs: [
            'Finalidades necesarias: prestar el servicio, emitir y conservar comprobantes fiscales, proteger tu cuenta, avisarte de lo que necesita tu atención y cumplir la ley.',
            'Finalidades que puedes rechazar: resúmenes periódicos y novedades del producto. Se apagan en tus preferencias de avisos.',
          ],
        },
        {
          heading: 'Con quién se comparten',
          paragraphs: [
            'Con el PAC y el SAT para timbrar; con las pasarelas y los servicios de correo y mensajería que conectes, en lo que cada uno necesita; y con autoridades cuando la ley obliga. No vendemos datos.',
          ],
        },
        {
          heading: 'Cuánto tiempo',
          paragraphs: [
            'Los datos de tu cuenta, mientras la tengas. Los comprobantes fiscales y lo que consta en ellos, el plazo que pide el Código Fiscal de la Federación. La bitácora de auditoría se conserva con los documentos que explica y guarda datos de contacto solo enmascarados.',
          ],
        },
        {
          heading: 'Tus derechos (ARCO)',
          paragraphs: [
            'Puedes acceder a tus datos, rectificarlos, cancelarlos u oponerte a su uso, y revocar tu consentimiento. Hazlo en «Mis datos», dentro de tu cuenta, o escribe a {email}.',
            'Respondemos en un máximo de veinte días hábiles y, si procede, lo hacemos efectivo en los quince siguientes. El acceso lo tienes al momento: descargas tus datos desde tu cuenta.',
            'Lo que consta en comprobantes fiscales no puede cancelarse mientras la ley obliga a conservarlo; te diremos qué se conserva y por qué.',
          ],
        },
        {
          heading: 'Galletas y terceros',
          paragraphs: [
            'Kita usa una sola galleta, la de tu sesión. No hay publicidad ni rastreadores, y las páginas no cargan nada de otros sitios, salvo la verificación contra robots cuando esta instalación la usa.',
          ],
        },
        {
          heading: 'Cambios',
          paragraphs: [
            'Cada cambio es una versión nueva con su fecha, que te pedimos leer. Las anteriores siguen a la vista.',
          ],
        },
      ],
    },
    en: {
      title: 'Privacy notice',
      sections: [
        {
          heading: 'Who is responsible',
          paragraphs: [
            '{operator}, of {address}, is responsible for the personal data of those who use this installation of Kita. Contact for personal data: {email}. The Spanish text is the one that binds.',
            'Each company is responsible for the data of its own customers; Kita processes them on its behalf.',
          ],
        },
        {
          heading: 'What we process',
          paragraphs: [
            'Of your account: name, e-mail, phone if you give it, language and time zone, and the password turned into a digest that does not reveal it.',
            'Of your use: sessions, IP address, browser, and what the audit log records for safety.',
            'Of your company: RFC, name, regime, postal code and seal certificates. We ask for no sensitive personal data.',
          ],
        },
        {
          heading: 'What for',
          paragraphs: [
            'Necessary purposes: providing the service, issuing and keeping tax documents, protecting your account, telling you what needs your attention, and obeying the law.',
            'Purposes you may refuse: periodic digests and product news. They are switched off in your notification preferences.',
          ],
        },
        {
          heading: 'With whom it is shared',
          paragraphs: [
            'With the PAC and SAT in order to stamp; with the gateways and mail and messaging services you connect, as far as each needs; and with authorities when the law demands it. We sell no data.',
          ],
        },
        {
          heading: 'For how long',
          paragraphs: [
            'Data of your account, while you have it. Tax documents and what they state, as long as the Federal Tax Code asks. The audit log is kept with the documents it explains, and holds contact data only masked.',
          ],
        },
        {
          heading: 'Your rights (ARCO)',
          paragraphs: [
            'You may access, rectify or cancel your data, oppose their use, and withdraw consent. Do it under “My data” in your account, or write to {email}.',
            'We answer within twenty working days and, when it is due, carry it out within the next fifteen. Access is immediate: you download your data from your account.',
            'What tax documents state cannot be cancelled while the law demands that it be kept; we tell you what is kept and why.',
          ],
        },
        {
          heading: 'Cookies and third parties',
          paragraphs: [
            'Kita uses one cookie, that of your session. There is no advertising and no tracking, and pages load nothing from other sites, except the check against robots when this installation uses it.',
          ],
        },
        {
          heading: 'Changes',
          paragraphs: [
            'Each change is a new version with its date, which we ask you to read. Earlier ones stay in view.',
          ],
        },
      ],
    },
  },
};
