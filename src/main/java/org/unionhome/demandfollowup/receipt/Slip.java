package org.unionhome.demandfollowup.receipt;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.portal.QrPicture;

/** Shows a code once, to be written down, photographed or printed. */
@Component("receiptSlip")
class Slip {

    /** The code stands behind the {@code #}: a browser does not send that part, so no log ever has it. */
    String show(Model model, ReceiptCode code) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/public/receipt")
                        .toUriString() + "#" + code.text();
        model.addAttribute("code", code.text());
        model.addAttribute("qr", QrPicture.of(address));
        return "processes/demand-follow-up/pages/receipt-slip";
    }
}
