/// The languages of ISO 639-1, and those without a code of two letters that sites are written in.
///
/// A folder is a language's where its name is a BCP 47 tag of one of these: three letters of any other
/// kind are `faq` or `api`.
enum LanguageName {
  /// The English name of a tag's language, with script and region where the tag has them; nil for no known language.
  static func english(of tag: String) -> String? {
    let parts = tag.split { $0 == "-" || $0 == "_" }
    guard let first = parts.first, let name = names[first.lowercased()] else { return nil }
    let rest = parts.dropFirst().map(String.init)
    return rest.isEmpty ? name : "\(name) (\(rest.joined(separator: ", ")))"
  }

  /// A name of a folder as a BCP 47 tag, in its usual letter case; nil where it is none.
  static func tag(of folder: String) -> String? {
    let parts = folder.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
    guard let first = parts.first, names[first.lowercased()] != nil, parts.count <= 3 else {
      return nil
    }
    var tag = first.lowercased()
    for part in parts.dropFirst() {
      let isLetters = part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      switch part.utf8.count {
      case 4 where isLetters:
        tag += "-" + part.prefix(1).uppercased() + part.dropFirst().lowercased()
      case 2 where isLetters: tag += "-" + part.uppercased()
      case 3 where part.utf8.allSatisfy({ $0 &- 0x30 < 10 }): tag += "-" + part
      default: return nil
      }
    }
    return tag
  }

  private static let names: [String: String] = Dictionary(
    table.split { $0 == "," || $0 == "\n" }.compactMap { entry in
      entry.firstIndex(of: "=").map {
        (String(entry[..<$0]), String(entry[entry.index(after: $0)...]))
      }
    }, uniquingKeysWith: { first, _ in first })

  private static let table = """
    aa=Afar,ab=Abkhazian,ae=Avestan,af=Afrikaans,ak=Akan,am=Amharic,an=Aragonese,ar=Arabic
    as=Assamese,av=Avaric,ay=Aymara,az=Azerbaijani,ba=Bashkir,be=Belarusian,bg=Bulgarian
    bi=Bislama,bm=Bambara,bn=Bengali,bo=Tibetan,br=Breton,bs=Bosnian,ca=Catalan,ce=Chechen
    ch=Chamorro,co=Corsican,cr=Cree,cs=Czech,cu=Church Slavic,cv=Chuvash,cy=Welsh,da=Danish
    de=German,dv=Divehi,dz=Dzongkha,ee=Ewe,el=Greek,en=English,eo=Esperanto,es=Spanish
    et=Estonian,eu=Basque,fa=Persian,ff=Fulah,fi=Finnish,fj=Fijian,fo=Faroese,fr=French
    fy=Western Frisian,ga=Irish,gd=Scottish Gaelic,gl=Galician,gn=Guarani,gu=Gujarati,gv=Manx
    ha=Hausa,he=Hebrew,hi=Hindi,ho=Hiri Motu,hr=Croatian,ht=Haitian Creole,hu=Hungarian
    hy=Armenian,hz=Herero,ia=Interlingua,id=Indonesian,ie=Interlingue,ig=Igbo,ii=Sichuan Yi
    ik=Inupiaq,io=Ido,is=Icelandic,it=Italian,iu=Inuktitut,iw=Hebrew,ja=Japanese,jv=Javanese
    ka=Georgian,kg=Kongo,ki=Kikuyu,kj=Kuanyama,kk=Kazakh,kl=Greenlandic,km=Khmer,kn=Kannada
    ko=Korean,kr=Kanuri,ks=Kashmiri,ku=Kurdish,kv=Komi,kw=Cornish,ky=Kyrgyz,la=Latin
    lb=Luxembourgish,lg=Ganda,li=Limburgish,ln=Lingala,lo=Lao,lt=Lithuanian,lu=Luba-Katanga
    lv=Latvian,mg=Malagasy,mh=Marshallese,mi=Maori,mk=Macedonian,ml=Malayalam,mn=Mongolian
    mr=Marathi,ms=Malay,mt=Maltese,my=Burmese,na=Nauru,nb=Norwegian Bokmål,nd=North Ndebele
    ne=Nepali,ng=Ndonga,nl=Dutch,nn=Norwegian Nynorsk,no=Norwegian,nr=South Ndebele,nv=Navajo
    ny=Chichewa,oc=Occitan,oj=Ojibwa,om=Oromo,or=Odia,os=Ossetian,pa=Punjabi,pi=Pali,pl=Polish
    ps=Pashto,pt=Portuguese,qu=Quechua,rm=Romansh,rn=Rundi,ro=Romanian,ru=Russian
    rw=Kinyarwanda,sa=Sanskrit,sc=Sardinian,sd=Sindhi,se=Northern Sami,sg=Sango,sh=Serbo-Croatian
    si=Sinhala,sk=Slovak,sl=Slovenian,sm=Samoan,sn=Shona,so=Somali,sq=Albanian,sr=Serbian
    ss=Swati,st=Southern Sotho,su=Sundanese,sv=Swedish,sw=Swahili,ta=Tamil,te=Telugu,tg=Tajik
    th=Thai,ti=Tigrinya,tk=Turkmen,tl=Tagalog,tn=Tswana,to=Tongan,tr=Turkish,ts=Tsonga,tt=Tatar
    tw=Twi,ty=Tahitian,ug=Uyghur,uk=Ukrainian,ur=Urdu,uz=Uzbek,ve=Venda,vi=Vietnamese
    vo=Volapük,wa=Walloon,wo=Wolof,xh=Xhosa,yi=Yiddish,yo=Yoruba,za=Zhuang,zh=Chinese,zu=Zulu
    ast=Asturian,ceb=Cebuano,chr=Cherokee,ckb=Central Kurdish,dsb=Lower Sorbian,fil=Filipino
    gsw=Swiss German,haw=Hawaiian,hsb=Upper Sorbian,kab=Kabyle,kok=Konkani,mai=Maithili
    nds=Low German,prs=Dari,sat=Santali,tok=Toki Pona,tzm=Central Atlas Tamazight,yue=Cantonese
    """
}
