/// What a translator makes of the sample guide on IMSS registration, by the ids of its units.
let portugueseTranslation = [
  "title": "Inscrição no IMSS e pagamento de contribuições no México",
  "meta_title": "Como se inscrever no IMSS e contribuir como autônomo",
  "description":
    "Inscreva-se por conta própria no seguro social do México, escolha a sua cobertura e mantenha as contribuições em dia.",
  "what-is-it.p1":
    "O Instituto Mexicano do Seguro Social (IMSS, de *Instituto Mexicano del Seguro Social*) mantém clínicas e hospitais e administra as pensões, a cobertura por invalidez e as creches das pessoas seguradas. Os empregados são registrados pela empresa, e quem trabalha por conta própria pode aderir pela **incorporação voluntária**. Com a inscrição você recebe um número de seguro social (NSS) de 11 dígitos, que nunca muda.",
  "who-needs-it.p1":
    "Você precisa deste procedimento se trabalha por conta própria no México e nenhum empregador contribui por você: autônomos, comerciantes, artesãos, motoristas e donos de pequenos negócios. Ele também serve a quem está entre dois empregos, pois o atendimento médico costuma acabar 8 semanas depois do fim do trabalho formal. Residentes estrangeiros podem pedir a inscrição nas mesmas condições assim que tiverem uma CURP.",
  "procedure.li1":
    "**Obtenha o seu NSS.** Peça o número no [site do IMSS](https://www.imss.gob.mx/) com a sua CURP e um e-mail, ou consulte-o ali se você já trabalhou no México.",
  "procedure.li2":
    "**Escolha um regime.** Leia o que cada um cobre na página dos [trabalhadores independentes](https://www.imss.gob.mx/personas-trabajadoras-independientes) e decida se quer segurar também a sua família.",
  "procedure.li3":
    "**Declare a sua renda.** Informe a sua ocupação e os seus ganhos mensais reais, pois a calculadora apura a contribuição a partir deles.",
  "procedure.li4":
    "**Imprima a linha de pagamento.** Confira o valor e o vencimento que ela traz e escolha entre pagamentos mensais e um período maior.",
  "procedure.li5":
    "**Pague adiantado.** Use o banco pela internet ou um caixa e guarde o comprovante, pois a cobertura começa no mês seguinte ao pagamento.",
  "procedure.li6":
    "**Cadastre-se na sua clínica.** Leve o comprovante à unidade de medicina familiar do seu endereço, onde você recebe um médico e uma caderneta de consultas.",
  "required-documents.li1":
    "**CURP:** o código do registro de população, de 18 caracteres, impresso sem custo.",
  "required-documents.li2":
    "**Documento oficial com foto:** título de eleitor, passaporte ou cartão de residente dentro da validade.",
  "required-documents.li3":
    "**Comprovante de endereço:** conta de água, luz ou telefone com no máximo 3 meses.",
  "required-documents.li4":
    "**RFC:** o número de contribuinte que consta no certificado de situação fiscal.",
  "providers.r2c1": "Instituto Mexicano do Seguro Social (IMSS)",
  "providers.r2c2": "[Serviços do IMSS pela internet](https://www.imss.gob.mx/)",
  "providers.r2c3": "1 a 3 dias úteis",
  "providers.r2c4": "Grátis; a contribuição depende da renda",
  "additional-details.li1":
    "As empresas devem apresentar o formulário `AFIL-02` em até 5 dias úteis depois de contratar alguém, por isso um assalariado nunca paga esta contribuição por si mesmo.",
  "additional-details.li2":
    "Quem deixou um emprego assalariado pode continuar a formar a sua pensão pela `Modalidad 40` se contribuiu ao menos 52 semanas nos últimos 5 anos.",
  "additional-details.li3":
    "Um pagamento em atraso encerra a cobertura, e os prazos de carência de alguns tratamentos podem recomeçar quando você voltar.",
  "additional-details.li4": "As dúvidas são respondidas pelo telefone 800 623 2323.",
  "slug": "inscricao_no_imss",
]
