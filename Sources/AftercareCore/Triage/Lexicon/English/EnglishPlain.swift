/// Ordinary English words a letter or two from a target word: known, so that none of them is taken for a typing error.
enum EnglishPlain {
  static let words = """
    aesthetic stables stable constable constables decimal decimals beriberi piquing electrocution stretched stretchier stretchy downward homeward heavenward windward seaward rearward wardroom wardrooms binging canting chilli chilly dearness dicier dinginess dinging dirtiness dumbness fastness fineness fittingly fizzier flinty gaudiness godliness handshaking hivemind internal internals internally interned interferon jackknifed jibbing kingly laminating lastingly lighthearted lightheartedness limning nauseatingly overdo overdid overdoes overdoing overdone overjoying palliation palpation photoelectric pimping ricking cricking crimping crapping rasher rashers rashest razzes ringer ringers screenshot screenshots shadiness shills shimmy shiner shiners shirring slavering smartness sniveling spareness starkness swanked swanking temptingly twinklings troubleshot wearer weakfish wended winger wittingly woodiness wordiness woolliness drubbing dibble dibbles electronica electrician electricians trombones trombonist eliminate eliminated eliminates eliminating reactivate afterward backward backwards outward outwards inward inwards onward onwards wayward upwards leeward eastward westward points point feeler scabbier shabbier stubbier slurp slurped slurping slurps spurred spurring blurring insurgent insurgents mainstream downstream upstream bloodstream southward northward wardrobe wardrobes whose needless needled haha hahaha hehe lol lmao xd altho radiator radiators ambiance babyish badder bannisters bashes beaching beaker beaver bellow berthing betting bitches
    bitching blander blaster bleaching bleating blinkered blinkering bluster blustered blustering blusters boarding
    bolstered bolstering bootee booth botches bounding boyish braise braises braising breach breaching breading breadth
    breasting bricking broaching bucked bucking burnish burring burying cabbing capped capping career carves cashes cc
    cellular chiles chilis chipping cloths clout clouts collared collated colt colts compulsions conclusions concussions
    constrictions constructions conversions cooping coos copping crashes crinkling crisping cropping cruise cruises
    cruising crumpling dabbing dabbling dainty dashes deafness defiles diffusion ditches ditching dizziest dooms
    driveling drizzling duckling dwelled dwelling eel err eruption etches etching factored faintest fairness featured
    feed feeding feinted feinting feints felling firearm flints flower focussed formation formulation fornication
    founding fueling furry fussed gabbing gainful gaping gaps gashes gashing gasps gassing gauged gauging giddiest
    ginger girlish gladder glancing gonged gonging goo gorged gorging gravelling gravels gutting halves hampering hashes
    hatted hatting heartaches heeled heeling hinging hiss hitches hitching hived hoop hooped hooping hoot hooting hopped
    hopping hording hounding humping ii iii impeccable inching inevitable infeasible inn irrigation itchiest jambs
    jetting jingle jingled jingles jingling jobbing keened kettles kneeled lacing lapped lapping lashes lass latter lee
    levee levees levered levers liming limps linger lisping longish loosed looses loosing loot loots losses lumping mall
    mamma mapped mapping mashes matte meet mess messes mettle minded mingle mingled mingles mingling mite motto mounding
    nabbing napped nestle nestled nestles netted netting nite notching noting numbs oppression overcoming overused
    overusing painted painting paints panning paradises parenthesis pasting peer perish petting pickle pickles pickling
    piecing pitches pitching planting poignancy pouncing pricing primmer punting puree putt putts quelled quills
    radioing radish ragging ranting rapped rapping rasping ratting ravelling ravels reed reeled reeling revered revery
    rigour rigours rippled ripples rippling rouged rouging rounding sacking saints saloon salves sapping sashes scabbed
    scabbing scaled scaling scalped scalping scarred scolded scolding scooting scrapped scrapping seared seep seer
    seething selfish selling serenading setting severed severing severs shading shaming shaped shaping sharing sharked
    sharking sharpeners sharpens shaver shavers sheared shearing sheering shelled shelling shimmering shooing shorting
    shoveling showering shredding shriveling shudders silvering singer singers singled singles singling singly slabbed
    slabbing slaking slinging slitting sliver slivering slivers slopping slotting smeared smearing smolders smoothing
    smoulder smoulders snaking sneering soar sorta sounding spaded spanked spanking spared sparing spatting spayed
    speeding spelled spending spiced splicing splinting spooned spooning spraying spreeing sprinting stabled stabling
    staking starred starring staved staving steep steeps stinting stoop stoops streaming stringing strode strove
    stubbing stubby suckle suckled suckles suckling swabbed swabbing swilled swilling swiveling swooped swooping tabbed
    tabbing tainted tainting taints tall tangle tangled tangles tangling tee tenting testing thanked thee thronging
    thumbing tinged tingeing tinges tinkled tinkles tinniest tinning tinny tinting tonne toy trashes traversing trees
    tricking trowelling trumping unbeatable unbreakable unreadable valves veer vetting vii viii wakened wards washes
    watt weaver weekly welled welling wheeling wheels winged wingers winging witches witching woo wounding wreak wreath
    wreathe wreathing yapped yapping zincing zipped zipping
    """
}
