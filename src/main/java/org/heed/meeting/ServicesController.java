package org.heed.meeting;

import java.util.Map;
import org.heed.form.Form;
import org.heed.form.FormErrors;
import org.heed.form.check.AnswerCheck;
import org.heed.form.page.FormView;
import org.heed.form.page.PageAnswers;
import org.heed.form.page.PageForms;
import org.heed.identity.Directory;
import org.heed.identity.Service;
import org.heed.identity.User;
import org.heed.identity.permission.CouncilPermissions;
import org.heed.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administrators keep the rules of services. */
@Controller
@RequestMapping("/council/services/{id}")
class ServicesController {
    private final CouncilServices services;
    private final Directory directory;
    private final KeptForm page;
    private final Form form = PageForms.read("service");

    ServicesController(CouncilServices services, Directory directory, KeptForm page) {
        this.services = services;
        this.directory = directory;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id, User user) {
        CouncilPermissions.requireKeepPanels(user);
        Service service = service(id);
        Map<String, String> written = Map.of("signsOff", "" + services.signsOff(service));
        FormView view = FormView.of(form, PageAnswers.read(form, written), FormErrors.none());
        return page.of(service.name(), "/council", view, HttpStatus.OK);
    }

    @PostMapping
    String change(
            @PathVariable String id, @RequestParam Map<String, String> posted, User user, RedirectAttributes flash) {
        CouncilPermissions.requireKeepPanels(user);
        boolean signsOff = Boolean.TRUE.equals(
                AnswerCheck.of(form, PageAnswers.read(form, posted)).values().get("signsOff"));
        services.change(service(id), signsOff, user);
        flash.addFlashAttribute("done", "council.saved");
        return "redirect:/council";
    }

    private Service service(String id) {
        return directory.services().stream()
                .filter(service -> service.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("notFound.service", id));
    }
}
