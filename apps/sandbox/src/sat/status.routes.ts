import { parseXml, type XmlElement } from '@kita/cfdi';
import type { FastifyInstance } from 'fastify';
import { answerRequest } from '../faults/perform.ts';
import type { Answer, Voice } from '../faults/voice.ts';
import type { SandboxContext } from '../sandbox-context.ts';
import { statusOf, type SatStatus } from './status.ts';

const same = <A>(answer: A): A => answer;
const unavailable = (): Answer => ({ status: 503, contentType: 'text/html', body: 'Service Unavailable' });

/** SAT has no words of its own for what providers do wrong: those scripts leave its answers alone. */
const voice: Voice<Answer> = {
  duplicate: same,
  notIndexedYet: unavailable,
  wrongSello: same,
  wrongTotal: same,
  tfdOnly: same,
  listOfOne: same,
  tokenExpired: unavailable,
  noCredits: unavailable,
  lockedOut: unavailable,
  isBadLogin: () => false,
};

/** ConsultaCFDI, the SOAP service that tells the state of one document (sat-services.md section 1). */
export function statusRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.addContentTypeParser(/^(text|application)\/(soap\+)?xml/, { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  app.post('/ConsultaCFDIService.svc', (request, reply) =>
    answerRequest(
      context.faults,
      { path: '/sat/ConsultaCFDIService.svc', operation: 'sat-status', rfc: () => undefined },
      {
        request,
        reply,
        voice,
        async work() {
          const expression = expressionIn(request.body);
          return expression === undefined ? fault() : envelope(statusOf(context, expression));
        },
      },
    ),
  );
}

function expressionIn(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined;
  try {
    return find(parseXml(body), 'expresionImpresa')?.text;
  } catch {
    return undefined;
  }
}

function find(element: XmlElement, local: string): XmlElement | undefined {
  if (element.name === local || element.name.endsWith(`:${local}`)) return element;
  for (const child of element.children) {
    const found = find(child, local);
    if (found !== undefined) return found;
  }
  return undefined;
}

function envelope(status: SatStatus): Answer {
  const fields = Object.entries(status)
    .map(([name, value]) => (value === '' ? `<a:${name}/>` : `<a:${name}>${value}</a:${name}>`))
    .join('');
  return soap(
    200,
    '<ConsultaResponse xmlns="http://tempuri.org/"><ConsultaResult' +
      ' xmlns:a="http://schemas.datacontract.org/2004/07/Sat.Cfdi.Negocio.ConsultaCfdi.Servicio"' +
      ` xmlns:i="http://www.w3.org/2001/XMLSchema-instance">${fields}</ConsultaResult></ConsultaResponse>`,
  );
}

function fault(): Answer {
  return soap(500, '<s:Fault><faultcode>s:Client</faultcode><faultstring>expresionImpresa</faultstring></s:Fault>');
}

function soap(status: number, content: string): Answer {
  const body = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${content}</s:Body></s:Envelope>`;
  return { status, contentType: 'text/xml; charset=utf-8', body };
}
